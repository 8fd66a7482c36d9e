enum Light { case red, green }
let light = Light.red
switch light {
case .red: print("stop")
}
