let n = 3
switch n {
default: print("other")
case 3: print("three")
}
