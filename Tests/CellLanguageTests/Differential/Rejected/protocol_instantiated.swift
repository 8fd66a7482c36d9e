protocol Greeter { func greet() -> String }
extension Greeter { func greet() -> String { "hi" } }
let g = Greeter()
print(g.greet())
