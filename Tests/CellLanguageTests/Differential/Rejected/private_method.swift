class Thermostat {
    var target = 20.0
    private func log(_ text: String) { print("log:", text) }
    func warmer() {
        target += 0.5
        log("warmer")
    }
}
let thermostat = Thermostat()
thermostat.warmer()
thermostat.log("done")
