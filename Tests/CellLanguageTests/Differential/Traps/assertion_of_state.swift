struct Door {
    var isOpen = false
    mutating func open() {
        assert(!isOpen, "already open")
        isOpen = true
    }
}
var door = Door()
door.open()
print(door)
door.open()
