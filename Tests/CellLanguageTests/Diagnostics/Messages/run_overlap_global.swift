var total = 10
func add(_ value: inout Int, _ change: () -> Int) { value += change() }
add(&total) { total * 2 }
