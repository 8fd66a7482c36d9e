let n = 2
switch n {
case 2: continue
default: print(n)
}
