var a = 1
var b = 2
if a = b {
    print("same")
}
