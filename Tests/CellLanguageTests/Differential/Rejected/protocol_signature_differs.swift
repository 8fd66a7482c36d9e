protocol Greeter {
    func greet(_ name: String) -> String
}

final class Robot: Greeter {
    func greet(name: String) -> String {
        "BEEP \(name)"
    }
}

let greeter: Greeter = Robot()
print(greeter.greet("Eve"))
