enum Command {
    case move(Int)
    case say(String)
    case stop
}

func run(_ commands: [Command]) {
    for command in commands {
        switch command {
        case .move("north"):
            print("north")
        case .move(let steps):
            print("moving", steps)
        case .say(let text):
            print(text)
        case .stop:
            print("stop")
        }
    }
}

run([.move(3), .say("hi"), .stop])
