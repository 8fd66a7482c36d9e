final class Button {
    var action: () -> Void = {}
    func onTap(_ handler: () -> Void) {
        action = handler
    }
}

let button = Button()
button.onTap { print("tapped") }
button.action()
