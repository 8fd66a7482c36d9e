protocol Source { var next: Int { mutating get }; var v: Int { get nonmutating set } }
final class Cell { var v = 0 }
struct S: Source { var n = 0; let c = Cell(); var next: Int { mutating get { n += 1; return n } }; var v: Int { get { c.v } nonmutating set { c.v = newValue } } }
protocol Plain { var m: Int { get } }
struct L: Plain {
  lazy var m = 3
}
