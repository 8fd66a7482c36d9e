protocol Greeter { func greet(_ name: String) -> String }
struct Robot: Greeter { func greet(name: String) -> String { name } }
