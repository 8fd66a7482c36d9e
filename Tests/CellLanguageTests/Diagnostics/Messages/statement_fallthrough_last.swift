let n = 3
switch n {
case 0: print("none")
default:
    print("some")
    fallthrough
}
