enum Command { case move(Int), stop }
let command = Command.move(3)
switch command {
case .move("north"): print("north")
case .move(let steps): print(steps)
case .stop: print("stop")
}
