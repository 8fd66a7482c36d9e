protocol Priced { var price: Int { get } }
struct Bread: Priced { let price = 3 }
struct Stone { let weight = 5 }

func cost(of items: [any Priced]) -> Int { items.reduce(0) { $0 + $1.price } }
func cost(_ item: some Priced, count: Int) -> Int { item.price * count }

print(cost(of: [Bread(), Bread()]))
print(cost(Bread(), count: 2))
print(cost(Stone(), count: 2))
