struct Owner { var name: String }
class Pet {
    weak var owner: Owner?
    init(owner: Owner) { self.owner = owner }
}

print(Pet(owner: Owner(name: "a")).owner?.name ?? "none")
