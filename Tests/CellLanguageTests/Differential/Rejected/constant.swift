let fixed = 1
print("never")
fixed = 2
