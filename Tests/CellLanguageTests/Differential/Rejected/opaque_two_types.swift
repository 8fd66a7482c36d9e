protocol Animal { var sound: String { get } }
struct Cat: Animal { var sound = "meow" }
struct Dog: Animal { var sound = "woof" }
func pet(_ loud: Bool) -> some Animal {
    if loud { return Dog() }
    return Cat()
}
print(pet(true).sound)
