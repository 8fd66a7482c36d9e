var x = 4
if x = 5 {
    print("five")
}
print(x)
