enum VendingError: Error, Equatable {
    case invalidSelection
    case insufficientFunds(coinsNeeded: Int)
    case outOfStock
}

struct Product {
    var price: Int
    var count: Int
}

class VendingMachine {
    var inventory = [
        "Candy Bar": Product(price: 12, count: 7),
        "Chips": Product(price: 10, count: 1),
        "Pretzels": Product(price: 7, count: 0),
    ]
    var coinsDeposited = 0
    var sold: [String: Int] = [:]

    func vend(_ name: String) throws -> Int {
        guard let item = inventory[name] else { throw VendingError.invalidSelection }
        guard item.count > 0 else { throw VendingError.outOfStock }
        guard item.price <= coinsDeposited else {
            throw VendingError.insufficientFunds(coinsNeeded: item.price - coinsDeposited)
        }
        coinsDeposited -= item.price
        inventory[name]?.count -= 1
        sold[name, default: 0] += 1
        defer { coinsDeposited = 0 }
        return coinsDeposited
    }
}

let machine = VendingMachine()
for (coins, choice) in [(20, "Chips"), (20, "Chips"), (5, "Candy Bar"), (9, "Pretzels"), (50, "Beer"), (12, "Candy Bar")] {
    machine.coinsDeposited = coins
    do {
        let change = try machine.vend(choice)
        print("Enjoy your \(choice)! Change: \(change)")
    } catch VendingError.invalidSelection {
        print("There is no \(choice).")
    } catch VendingError.insufficientFunds(let needed) where needed > 5 {
        print("Far too little: \(needed) more.")
    } catch VendingError.insufficientFunds(let needed) {
        print("Insert \(needed) more.")
    } catch let error as VendingError {
        print("Sorry:", error)
    } catch {
        print("unexpected \(error)")
    }
}
for name in machine.inventory.keys.sorted() {
    let product = machine.inventory[name]!
    print(name, product.count, product)
}
print(machine.sold.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
let result = Result { try machine.vend("Pretzels") }
switch result {
case .success(let change): print(change)
case .failure(let error): print("failed: \(error)", (error as? VendingError) == .outOfStock)
}
