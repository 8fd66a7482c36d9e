struct Bad: Error {}
class Root { let id: Int; init(_ id: Int) throws { self.id = id; if id == 2 { throw Bad() } }; deinit { print("Root deinit", id) } }
class Leaf: Root { let extra: String
  init?(_ id: Int, _ s: String) throws { extra = s; if id == 4 { return nil }; try super.init(id); if id == 3 { throw Bad() } }
  deinit { print("Leaf deinit", id, extra) } }
do { let r = try Root(1); print("made", r.id) } catch { print("no") }
do { let r = try Root(2); print("made", r.id) } catch { print("no") }
do { let r = try Leaf(1, "a"); print("made", r!.id) } catch { print("no") }
do { let r = try Leaf(2, "b"); print("made", r!.id) } catch { print("no 2") }
do { let r = try Leaf(3, "c"); print("made", r!.id) } catch { print("no 3") }
do { let r = try Leaf(4, "d"); print("made", r == nil) } catch { print("no 4") }
func f(_ fail: Bool) throws { let r = try Root(7); defer { print("defer", r.id) }; if fail { throw Bad() }; print("ok") }
try? f(false)
try? f(true)
do { let a = try Root(8); let b = try Root(9); _ = (a, b); throw Bad() } catch { print("caught") }
class P { let v: Int; init?(v: Int) { if v < 0 { return nil }; self.v = v; if v > 10 { return nil } } ; convenience init?(s: String) { guard let n = Int(s) else { return nil }; self.init(v: n); if n == 5 { return nil } }; deinit { print("P deinit", v) } }
print(P(v: -1) == nil); print(P(v: 11) == nil); print(P(s: "x") == nil); print(P(s: "5") == nil); print(P(s: "6")!.v)
