class Animal { func sound() -> String { "" }; final func id() -> Int { 0 } }
class Dog: Animal { func sound() -> String { "Woof" } }
class Cat: Animal { override func sounds() -> String { "Meow" }; override func id() -> Int { 1 } }
