let password = "tiger"
if password.count < 8 {
    print("too short")
    return
}
print("fine")
