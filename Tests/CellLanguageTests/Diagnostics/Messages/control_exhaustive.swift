enum Light { case red, yellow, green }
let light = Light.red
switch light {
case .red: print("stop")
}
switch 3 {
case 1: print("one")
}
switch (light, true) {
case (.red, true): print("a")
case (_, false): print("b")
}
