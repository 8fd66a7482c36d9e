struct Product { var stock: Int; var sku: String }
struct B<Item, Value: Comparable> { let path: KeyPath<Item, Value>; let range: ClosedRange<Value> }
let b = B(path: \Product.stock, range: 0...500)
print(b.range)
struct C<Item> { let path: KeyPath<Item, Int>; init(_ p: KeyPath<Item, Int>) { path = p } }
let c = C(\Product.stock)
print(Product(stock: 1, sku: "a")[keyPath: c.path])
struct D<Item, V> { let path: KeyPath<Item, V>  }
let d = D(path: \Product.stock)
let e: D<Product, String> = D(path: \.sku)
func f<I, V>(_ p: KeyPath<I, V>, _ v: V) -> V { v }
print(f(\Product.stock, 3))
func w<I>(_ p: KeyPath<I, Int>) -> KeyPath<I, Int> { p }
print(w(\Product.stock) == \Product.stock)
