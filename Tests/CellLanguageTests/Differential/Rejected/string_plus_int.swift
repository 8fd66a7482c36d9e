let count = 3
let message = "You have " + count + " new messages"
print(message)
