struct Address { var city: String; var zip: String }
struct Customer { let name: String; var address: Address }

let customer = Customer(name: "Ada", address: Address(city: "Graz", zip: "8010"))
print(customer.address.city)
customer.address.city = "Wien"
print(customer.address.city)
