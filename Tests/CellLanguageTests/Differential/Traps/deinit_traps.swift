final class Bad { var list = [1]; deinit {
  print("ending")
  print(list[3]) } }
func f() { let b = Bad(); print("has", b.list.count) }
f()
print("never")
