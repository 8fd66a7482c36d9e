struct Address { var street: String }
struct Person { var address: Address? }
let person = Person(address: Address(street: "Main"))
let length: Int = person.address?.street.count
print(length)
