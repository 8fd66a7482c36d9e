struct Product {
    let name: String
    let price: Double
    let stock: Int
}

let catalogue = [
    Product(name: "Pen", price: 1.2, stock: 40),
    Product(name: "Paper", price: 4.5, stock: "12"),
]
let worth = catalogue.reduce(0.0) { $0 + $1.price * Double($1.stock) }
print(worth)
