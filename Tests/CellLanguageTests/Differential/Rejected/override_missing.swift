class Animal {
    func sound() -> String { "..." }
    func speak() { print(sound()) }
}

class Dog: Animal {
    func sound() -> String { "Woof" }
}

Dog().speak()
