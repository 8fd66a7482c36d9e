class Person { let name: String; weak var apartment: Apartment?; init(_ n: String) { name = n }; deinit { print("\(name) is gone") } }
class Apartment { let unit: String; weak var tenant: Person?; var history: [String] = []; init(_ u: String) { unit = u }; deinit { print("Apartment \(unit) is gone, tenant \(tenant?.name ?? "nobody")") } }
var john: Person? = Person("John")
var flat: Apartment? = Apartment("4A")
john!.apartment = flat
flat!.tenant = john
print(john?.apartment?.unit ?? "none", flat?.tenant?.name ?? "none")
john?.apartment?.history.append("moved in")
print(flat!.history)
john = nil
print(flat?.tenant?.name ?? "none", flat!.tenant == nil)
flat = nil
class Customer { let name: String; var card: Card?; init(_ n: String) { name = n }; deinit { print("customer gone") } }
class Card { let number: Int; unowned let owner: Customer; init(_ n: Int, owner: Customer) { number = n; self.owner = owner }; func show() -> String { "card \(number) of \(owner.name)" }; deinit { print("card gone") } }
do { let c = Customer("Ann"); c.card = Card(12, owner: c); print(c.card!.show()) }
print("---")
final class Button { var action: (() -> Void)?; let title: String; init(_ t: String) { title = t }
  func wire() { action = { [weak self] in guard let self else { print("button is gone"); return }; print("pressed", self.title, title) } }
  func wire2() { action = { [unowned self] in print("unowned", self.title) } }
  func leak() -> () -> String { { [weak self] in self?.title ?? "nothing" } }
  deinit { print("button", title, "gone") } }
var b: Button? = Button("OK")
b!.wire()
b!.action!()
let a = b!.action!
let l = b!.leak()
print(l())
b = nil
a()
print(l())
do { let b = Button("C"); b.wire2(); b.action?() }
protocol Delegate: AnyObject { func done(_ n: Int) }
class Worker { weak var delegate: (any Delegate)?; weak var other: Delegate?; func work() { delegate?.done(3); other?.done(4); print(delegate == nil ? "no delegate" : "has delegate") } }
class Boss: Delegate { func done(_ n: Int) { print("boss hears", n) } }
let w = Worker()
do { let boss = Boss(); w.delegate = boss; w.other = boss; w.work() }
w.work()
struct Box<T: AnyObject> { weak var value: T? }
var boxes: [Box<Boss>] = []
do { let x = Boss(); boxes.append(Box(value: x)); boxes.append(Box(value: nil)); print(boxes.map { $0.value != nil }); print(boxes[0].value === x) }
print(boxes.compactMap(\.value).count)
var local: Boss? = Boss()
weak var watch = local
print(watch === local, watch != nil)
local = nil
print(watch == nil)
func test() { var s: Boss? = Boss(); weak var wk = s; let f = { [weak s] in s == nil }; print(f(), wk == nil); s = nil; print(f(), wk == nil) ; wk = nil }
test()
