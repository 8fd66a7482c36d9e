let n = 2
switch n {
case 1:
case 2: print("two")
default: break
}
