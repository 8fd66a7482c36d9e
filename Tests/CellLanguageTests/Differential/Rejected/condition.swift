let n = 1
print("never")
if n {
    print("one")
}
