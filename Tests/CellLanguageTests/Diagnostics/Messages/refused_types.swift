func f(_ x: borrowing String) {}
func g() throws(MyError) {}
let m: Mirror
var i: [3 of Int] = [1, 2, 3]
