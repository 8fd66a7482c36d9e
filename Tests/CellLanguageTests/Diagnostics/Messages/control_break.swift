break
func f() { continue }
return 5
