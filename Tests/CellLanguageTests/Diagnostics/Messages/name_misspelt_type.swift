let count: int = 3
var names: List<String> = []
let flag: Boolean = true
func f(_ x: Strng) {}
