struct Robot { var name: String; func greet() -> String { "hi " + name } }
let names = [Robot(name: "R")].map(\.name)
print(names)
let greet = \Robot.greet
print(Robot(name: "x")[keyPath: greet])
