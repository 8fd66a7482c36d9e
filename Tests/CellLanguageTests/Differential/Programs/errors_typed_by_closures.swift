enum P: Error { case bad }
func f() throws(P) -> Int { throw .bad }
func h() -> Int { 3 }
func run<E: Error>(_ f: () throws(E) -> Int) throws(E) -> Int { try f() }
print(run { 5 })
do { print(try run { () throws(P) in try f() }) } catch { print(error == .bad) }
do { print(try run(f)) } catch { print(error == .bad) }
print(run(h))
do { print(try run { try f() }) } catch { print(error) }
extension Array { func mapped<T, E: Error>(_ t: (Element) throws(E) -> T) throws(E) -> [T] { var r: [T] = []; for x in self { r.append(try t(x)) }; return r } }
print([1, 2].mapped { $0 * 2 })
do { print(try [1, 2].mapped { x throws(P) in if x > 1 { throw .bad }; return x }) } catch { print(error) }
func g() throws -> Int { throw P.bad }
print(type(of: Result { 5 }))
print(type(of: Result { try f() }))
print(type(of: Result { try g() }))
print(type(of: Result(catching: f)))
print(type(of: Result(catching: g)))
print(type(of: Result(catching: h)))
print(type(of: Result { () throws(P) in try f() }))
let r: Result<Int, P> = Result { () throws(P) -> Int in try f() }
let s: Result<Int, any Error> = Result { 5 }
print(r, s)
let rs = ["1", "x"].map { t in Result { () throws -> Int in guard let n = Int(t) else { throw P.bad }; return n } }
print(rs)
let ok = ["1", "x"].map { t in Result { guard let n = Int(t) else { throw P.bad }; return n } }.compactMap { try? $0.get() }
print(ok)
func make(_ t: String) -> Result<Int, any Error> { Result { guard let n = Int(t) else { throw P.bad }; return n } }
switch make("x") { case .success(let n): print(n); case .failure(let e): print(e) }
print(Result { try g() }.mapError { "\($0)".count == 3 ? P.bad : P.bad }.map { $0 + 1 })
