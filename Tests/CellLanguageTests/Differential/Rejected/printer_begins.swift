class Machine {
    func start() { print("start") }
}
class Printer: Machine {
    override func begin() { print("begin") }
}
Printer().start()
