#warning("still to do")
print(#function, #line)
