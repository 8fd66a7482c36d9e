print("one")
}
print("two")
