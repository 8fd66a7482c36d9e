struct Owner { var pet: Pet? }
struct Pet { var name: String }
let owner = Owner(pet: Pet(name: "Rex"))
let name: String = owner.pet?.name
print(name)
