enum Refusal: Error { case frozen(String), missing(String), short(by: Int), over(Int, limit: Int) }
func attempt(_ n: Int) throws -> String {
    switch n {
    case 0: throw Refusal.frozen("ann")
    case 1: throw Refusal.missing("bob")
    case 2: throw Refusal.short(by: 7)
    case 3: throw Refusal.over(12, limit: 10)
    case 4: throw Refusal.over(3, limit: 3)
    default: return "fine \(n)"
    }
}
for n in 0...5 {
    do {
        print(try attempt(n))
    } catch Refusal.frozen(let who), Refusal.missing(let who) {
        print("cannot use \(who)")
    } catch Refusal.short(by: let amount) where amount > 5, Refusal.over(let amount, limit: 1...9) {
        print("amount", amount)
    } catch let Refusal.over(amount, limit), let Refusal.over(limit, amount) {
        print("over", amount, limit)
    } catch {
        print("other", error)
    }
}
func typed(_ n: Int) throws(Refusal) { if n > 0 { throw n > 1 ? .frozen("x") : .missing("y") } }
do { try typed(2) } catch .frozen(let who), .missing(let who) { print("typed", who) } catch { print("rest", error) }
