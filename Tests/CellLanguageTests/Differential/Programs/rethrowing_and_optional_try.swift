enum Bad: Error { case odd(Int) }
func halve(_ n: Int) throws -> Int { if n % 2 == 1 { throw Bad.odd(n) }; return n / 2 }
func apply(_ list: [Int], _ f: (Int) throws -> Int) rethrows -> [Int] { try list.map(f) }
print((try? apply([2, 4], halve)) ?? [], try? apply([1], halve) as Any)
print(apply([1]) { $0 + 1 })
do { _ = try apply([2, 3], halve) } catch Bad.odd(let n) { print("odd", n) } catch { print("?") }
do { throw Bad.odd(1) } catch let e as Bad { print(e) } catch {}
