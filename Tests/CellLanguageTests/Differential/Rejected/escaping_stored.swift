struct Button {
    var action: () -> Void
}
var handlers: [() -> Void] = []
func onTap(_ handler: () -> Void) {
    handlers.append(handler)
}
onTap { print("tapped") }
handlers.forEach { $0() }
