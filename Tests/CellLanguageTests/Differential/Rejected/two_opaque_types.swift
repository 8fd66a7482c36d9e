protocol Animal { func sound() -> String }
struct Cat: Animal { func sound() -> String { "meow" } }
struct Cow: Animal { func sound() -> String { "moo" } }

func pet(indoor: Bool) -> some Animal {
    if indoor {
        return Cat()
    } else {
        return Cow()
    }
}

print(pet(indoor: true).sound())
