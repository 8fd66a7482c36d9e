class Animal {
    let name: String
    init(name: String) { self.name = name }
}
class Dog: Animal {
    let breed: String
    init(name: String, breed: String) {
        super.init(name: name)
        self.breed = breed
    }
}
