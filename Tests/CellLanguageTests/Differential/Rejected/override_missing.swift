<<<<<<< HEAD
class Animal {
    func sound() -> String { "..." }
    func speak() { print(sound()) }
}

class Dog: Animal {
    func sound() -> String { "Woof" }
}

Dog().speak()
=======
class Base {
    func draw() { print("base") }
}
class Circle: Base {
    func draw() { print("circle") }
}
Circle().draw()
>>>>>>> 888a3b9 (Let bodies know what where clauses say; unwrap T! where only its content fits; run lazy properties and observed variables)
