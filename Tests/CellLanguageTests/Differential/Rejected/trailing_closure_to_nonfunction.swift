struct Timer { let seconds: Int }
let t = Timer(seconds: 3) { print("done") }
print(t.seconds)
