class Timer {
    var callback: () -> Void = {}
    func schedule(_ work: () -> Void) {
        callback = work
    }
    func fire() { callback() }
}
let timer = Timer()
timer.schedule { print("ring") }
timer.fire()
