class Printer {
    var device: String!
    func show(_ text: String) { print(device.uppercased(), text) }
}
let printer = Printer()
printer.device = "lp"
printer.show("one")
printer.device = nil
printer.show("two")
