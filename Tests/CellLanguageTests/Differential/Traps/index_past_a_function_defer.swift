func f() { defer { print("deferred") }; let a = [1]; print(a[a.count]) }
f()
