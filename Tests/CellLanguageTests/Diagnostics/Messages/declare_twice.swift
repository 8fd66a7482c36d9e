let total = 1
let total = 2
func f() {}
func f() {}
struct S {}
struct S {}
