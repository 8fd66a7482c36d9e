struct Person { var pet: Pet? }
struct Pet { var tag: String? }
let people = [Person(pet: Pet(tag: "rex")), Person(pet: Pet(tag: nil))]
for person in people {
    let tag = person.pet?.tag
    print(tag!)
}
